package huni.ui.list;

import huni.ui.kit.EllipsisLabel;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A company with its source and tags behind it, quietly and only where the name leaves room. */
final class CompanyCell extends Region {

    private static final double GAP = 10;
    /** In less room, the first letters of a source tell nothing. */
    private static final double LEAST = 36;

    private final Label company = new EllipsisLabel("", "strong");
    private final Label labels = new EllipsisLabel("", "line-labels", "muted");

    CompanyCell() {
        setMinWidth(0);
        getChildren().setAll(company, labels);
    }

    void show(String newCompany, String newLabels) {
        company.setText(newCompany);
        labels.setText(newLabels);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double name = Math.min(getWidth(), Math.ceil(company.prefWidth(-1)));
        double rest = getWidth() - name - GAP;
        company.resizeRelocate(0, 0, name, getHeight());
        labels.setVisible(rest >= LEAST);
        labels.resizeRelocate(name + GAP, 0, Math.max(0, rest), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        double behind = labels.getText().isEmpty() ? 0 : GAP + Math.ceil(labels.prefWidth(-1));
        return Math.ceil(company.prefWidth(-1)) + behind;
    }

    @Override
    protected double computePrefHeight(double width) {
        return company.prefHeight(-1);
    }
}
