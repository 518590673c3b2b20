package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.callworthy.scheme.RubricText;

/** A text that people rate with a rubric, so that no rule gives it points. */
public record EssayBody(Length length, RubricText rubric) implements ItemBody {

    /** In words; each Han character counts as one. Advice to the candidate, not a limit. */
    public record Length(int least, int most) {}

    @Override
    public ItemType type() {
        return ItemType.ESSAY;
    }

    @Override
    public Asked asked() {
        return new Asked(List.of(), List.of(), List.of(), List.of(), Optional.of(length), false);
    }

    @Override
    public List<String> movable() {
        return List.of();
    }

    @Override
    public boolean takes(Response response) {
        return response instanceof Response.Text;
    }

    @Override
    public Response solution() {
        return new Response.Text("");
    }

    @Override
    public BigDecimal credit(Response response) {
        throw new IllegalStateException("An essay is rated by people");
    }

    @Override
    public boolean isRated() {
        return true;
    }
}
