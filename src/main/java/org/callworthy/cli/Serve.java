package org.callworthy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.callworthy.common.SystemTexts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Serves the web pages (the default).", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    private final Consumer<String[]> server;

    @Mixin
    Storage storage = new Storage();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port; one that is taken is refused (default: 8080, or the next free one)")
    @Nullable
    Integer port;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "Address by which others reach Callworthy; stands in QR codes and credentials")
    @Nullable
    String publicUrl;

    @Option(
            names = "--tls",
            paramLabel = "KEYSTORE",
            description = "Serve HTTPS with this PKCS#12 or JKS keystore, whose password is in CALLWORTHY_TLS_PASSWORD."
                    + " Browsers give a microphone to HTTPS and localhost only")
    @Nullable
    Path tls;

    @Option(names = "--no-demo", description = "Start without demo people")
    boolean noDemo;

    Serve(Consumer<String[]> server) {
        this.server = server;
    }

    @Override
    public Integer call() {
        String[] settings = settings(System.getenv()).toArray(String[]::new);
        try {
            server.accept(settings);
            return Cli.FINE;
        } catch (RuntimeException told) { // by Spring, with what is to be done or with its trace
            return Cli.FINDINGS;
        }
    }

    List<String> settings(Map<String, String> environment) {
        List<String> settings = new ArrayList<>();
        settings.add("--server.port=" + Ports.pick(port));
        settings.add("--callworthy.demo=" + !noDemo);
        settings.addAll(storage.settings(environment));
        if (publicUrl != null) {
            settings.add("--callworthy.public-url=" + withoutSlash(publicUrl));
        }
        if (tls != null) {
            settings.addAll(tlsSettings(tls, environment));
        }
        return settings;
    }

    private static String withoutSlash(String url) {
        if (!url.matches("https?://.+")) {
            throw new WrongUsage(SystemTexts.get("cli.public-url"));
        }
        return url.replaceAll("/+$", "");
    }

    private static List<String> tlsSettings(Path keystore, Map<String, String> environment) {
        if (!Files.isReadable(keystore)) {
            throw new WrongUsage(SystemTexts.get("cli.keystore", keystore));
        }
        return List.of(
                "--server.ssl.key-store=file:" + keystore.toAbsolutePath(),
                "--server.ssl.key-store-password=" + environment.getOrDefault("CALLWORTHY_TLS_PASSWORD", ""));
    }
}
