package huni.architecture.planted.ui.gate;

import huni.architecture.planted.ui.board.BoardView;

/** A part of several screens that knows one of them. */
record GateQuestion(BoardView board) {}
