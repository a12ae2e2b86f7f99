package huni.architecture.planted.app;

public record Wiring() {}
