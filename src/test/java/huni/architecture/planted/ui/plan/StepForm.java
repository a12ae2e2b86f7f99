package huni.architecture.planted.ui.plan;

import huni.architecture.planted.ui.board.BoardView;

/** A part of several screens that knows one of them. */
record StepForm(BoardView board) {}
