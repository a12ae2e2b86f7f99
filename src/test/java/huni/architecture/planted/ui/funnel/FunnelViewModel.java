package huni.architecture.planted.ui.funnel;

import huni.architecture.planted.ui.board.BoardView;
import javafx.scene.Node;

record FunnelViewModel(BoardView board, Node node) {}
