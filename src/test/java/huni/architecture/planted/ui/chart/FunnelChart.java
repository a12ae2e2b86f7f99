package huni.architecture.planted.ui.chart;

import huni.architecture.planted.ui.board.BoardView;

/** A chart of several screens that knows one of them. */
record FunnelChart(BoardView board) {}
