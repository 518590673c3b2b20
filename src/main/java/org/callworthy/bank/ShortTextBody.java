package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.List;

/** A word or a few. */
public record ShortTextBody(AcceptedTexts accepted) implements ItemBody {

    static final int LONGEST = 300;

    @Override
    public ItemType type() {
        return ItemType.SHORT_TEXT;
    }

    @Override
    public Asked asked() {
        return Asked.NOTHING_TO_CHOOSE;
    }

    @Override
    public List<String> movable() {
        return List.of();
    }

    @Override
    public boolean takes(Response response) {
        return response instanceof Response.Text(var text) && text.length() <= LONGEST;
    }

    @Override
    public Response solution() {
        return new Response.Text(accepted.first());
    }

    @Override
    public BigDecimal credit(Response response) {
        return accepted.credit(((Response.Text) response).text());
    }
}
