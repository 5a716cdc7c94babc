package org.committeeroom.testing;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** Asks for exports and opens them. */
public final class Exported {

    public static final String PASSPHRASE = "a long passphrase";

    private final String base;

    public Exported(String slug) {
        base = "/api/campaigns/" + slug + "/exports";
    }

    public String base() {
        return base;
    }

    public static Map<String, Object> wanted(String format, Object... more) {
        Map<String, Object> wanted = new HashMap<>(Map.of("format", format, "passphrase", PASSPHRASE));
        for (int i = 0; i < more.length; i += 2) {
            wanted.put((String) more[i], more[i + 1]);
        }
        return wanted;
    }

    /** The id of one that is ready. */
    public String ready(Map<String, Object> wanted) throws InterruptedException {
        String id = Api.admin()
                .body(wanted)
                .post(base)
                .then()
                .statusCode(202)
                .body("downloads", equalTo(0))
                .extract()
                .path("id");
        for (int i = 0; i < 600; i++) {
            String state = Api.admin().get(base + '/' + id).path("state");
            if (!state.equals("making")) {
                if (!state.equals("ready")) {
                    throw new IllegalStateException("The export is " + state);
                }
                return id;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("The export is not made");
    }

    public byte[] archive(RequestSpecification as, String id) {
        return as.get(base + '/' + id + "/archive.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Files by name. */
    public Map<String, byte[]> files(Map<String, Object> wanted) throws IOException, InterruptedException {
        return open(archive(Api.admin(), ready(wanted)), PASSPHRASE);
    }

    public static Map<String, byte[]> open(byte[] zip, String passphrase) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), passphrase.toCharArray())) {
            for (LocalFileHeader file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
                boolean sealed = file.isEncrypted()
                        && file.getEncryptionMethod() == EncryptionMethod.AES
                        && file.getAesExtraDataRecord().getAesKeyStrength() == AesKeyStrength.KEY_STRENGTH_256;
                if (!sealed) {
                    throw new IllegalStateException(file.getFileName() + " is in clear");
                }
                files.put(file.getFileName(), in.readAllBytes());
            }
        }
        return files;
    }
}
