package huni.architecture.planted.ui.kit;

import huni.architecture.planted.ui.board.BoardView;
import java.util.function.Supplier;

public record Texts(Supplier<BoardView> view) {}
