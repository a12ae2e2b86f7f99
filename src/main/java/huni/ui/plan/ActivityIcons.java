package huni.ui.plan;

import huni.domain.activity.ActivityKind;
import huni.ui.kit.Icons;

/** The picture of each kind of activity. */
public final class ActivityIcons {

    private ActivityIcons() {}

    public static Icons of(ActivityKind kind) {
        return switch (kind) {
            case CALL -> Icons.PHONE;
            case EMAIL -> Icons.MAIL;
            case APPOINTMENT -> Icons.APPOINTMENT;
            case TASK -> Icons.TASK;
            case INFORMATION_REQUEST -> Icons.REQUEST;
            case INCENTIVE -> Icons.GIFT;
            case NOTE -> Icons.NOTE;
        };
    }
}
