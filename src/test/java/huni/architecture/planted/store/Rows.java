package huni.architecture.planted.store;

import huni.architecture.planted.ui.kit.Texts;

public record Rows(Texts texts) {}
