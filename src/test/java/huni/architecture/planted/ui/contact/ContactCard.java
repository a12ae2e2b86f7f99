package huni.architecture.planted.ui.contact;

import huni.architecture.planted.ui.board.BoardView;

/** A part of several screens that knows one of them. */
record ContactCard(BoardView board) {}
