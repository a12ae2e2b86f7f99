package huni.architecture.planted.ui.field;

import huni.architecture.planted.ui.board.BoardView;

/** A part of several screens that knows one of them. */
record InputField(BoardView board) {}
