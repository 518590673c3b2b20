package org.callworthy.roleplay.api;

import java.io.InputStream;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.RecordedSound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A recording as Spring sends it: whole, or the parts that a Range header asks for. */
class SoundResource extends AbstractResource {

    private final PerformanceId performance;
    private final RecordedSound sound;

    SoundResource(PerformanceId performance, RecordedSound sound) {
        this.performance = performance;
        this.sound = sound;
    }

    @Override
    public InputStream getInputStream() {
        return sound.open();
    }

    @Override
    public long contentLength() {
        return sound.length();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "recording of performance " + performance;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SoundResource resource && resource.sound.equals(sound);
    }

    @Override
    public int hashCode() {
        return performance.hashCode();
    }
}
