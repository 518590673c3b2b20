package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A number, right within a tolerance. */
public record NumericBody(NumberKey key) implements ItemBody {

    @Override
    public ItemType type() {
        return ItemType.NUMERIC;
    }

    @Override
    public Asked asked() {
        return new Asked(List.of(), List.of(), List.of(), key.unitNames(), Optional.empty(), false);
    }

    @Override
    public List<String> movable() {
        return List.of();
    }

    @Override
    public boolean takes(Response response) {
        return response instanceof Response.Number number
                && number.unit().map(key.unitNames()::contains).orElse(true);
    }

    @Override
    public Response solution() {
        return new Response.Number(
                key.answer().toPlainString(), key.unitNames().stream().findFirst());
    }

    @Override
    public BigDecimal credit(Response response) {
        Response.Number given = (Response.Number) response;
        return Credit.of(
                given.value().map(value -> key.isRight(value, given.unit())).orElse(false));
    }
}
