package org.callworthy.delivery.api;

import org.callworthy.delivery.ApiProblem;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.OwnBookings;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a page asks that waits until an invigilator has looked: light, and as often as it likes, unlike a start. */
@RestController
class CheckInController {

    /** @param needed before what they have a seat for can be begun */
    record CheckIn(boolean needed) {}

    private final OwnBookings own;

    CheckInController(OwnBookings own) {
        this.own = own;
    }

    @GetMapping("/api/v1/assignments/{assignment}/check-in")
    ResponseEntity<Object> look(@PathVariable String assignment) {
        AssignmentId id;
        try {
            id = AssignmentId.parse(assignment);
        } catch (IllegalArgumentException e) {
            return ApiProblem.NOT_FOUND.reply();
        }
        if (own.find(id).isEmpty()) {
            return ApiProblem.NOT_FOUND.reply();
        }
        boolean needed = own.seat(id).filter(seat -> !seat.checkedIn()).isPresent();
        return ResponseEntity.ok(new CheckIn(needed));
    }
}
