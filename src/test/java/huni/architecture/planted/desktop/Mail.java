package huni.architecture.planted.desktop;

import huni.architecture.planted.ui.kit.Texts;

record Mail(Texts texts) {}
