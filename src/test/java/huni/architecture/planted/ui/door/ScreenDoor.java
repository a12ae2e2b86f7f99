package huni.architecture.planted.ui.door;

import huni.architecture.planted.ui.board.BoardView;

/** A part of several screens that knows one of them. */
record ScreenDoor(BoardView board) {}
