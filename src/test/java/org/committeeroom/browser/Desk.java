package org.committeeroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A browser on the organiser's desk. Everything is found by its accessible name. */
final class Desk {

    final Page page;
    private final String url;

    Desk(Page page, String url) {
        this.page = page;
        this.url = url;
    }

    void open(String path) {
        page.navigate(url + path);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(Pattern.compile(text)));
    }

    void signIn(String username, String password) {
        open("/");
        field("Name").fill(username);
        field("Password").fill(password);
        button("Sign in").click();
        assertThat(heading("Campaigns")).isVisible();
    }

    void makeCampaign(String name, LocalDate pollDate) {
        open("/campaigns/new");
        field("Name of the campaign").fill(name);
        field("Candidate").fill("Ada Example");
        field("Polling day").fill(pollDate.toString());
        button("Make the campaign").click();
        assertThat(heading("Overview")).isVisible();
        assertThat(link(name)).isVisible();
    }

    void readIn(String slug, String kind, String filename, byte[] file) {
        open("/c/" + slug + "/register");
        field("What is in it?").selectOption(kind);
        field("File").setInputFiles(new FilePayload(filename, "text/csv", file));
        button("Read it in").click();
    }

    String download(String link) throws IOException {
        Download download = page.waitForDownload(() -> link(link).click());
        try (var in = download.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the browser, with its session, gets from this address. */
    byte[] get(String path) {
        var answer = page.context().request().get(url + path, RequestOptions.create());
        assertThat(answer).isOK();
        return answer.body();
    }

    /** What the browser, with its session, gets for this body. */
    JsonNode send(String path, String json) throws IOException {
        return sent("POST", path, json, "application/json");
    }

    JsonNode send(String path, String body, String type) throws IOException {
        return sent("POST", path, body, type);
    }

    JsonNode put(String path, String json) throws IOException {
        return sent("PUT", path, json, "application/json");
    }

    private JsonNode sent(String method, String path, String body, String type) throws IOException {
        var answer = page.context()
                .request()
                .fetch(
                        url + path,
                        RequestOptions.create()
                                .setMethod(method)
                                .setHeader("Content-Type", type)
                                .setData(body));
        assertThat(answer).isOK();
        return new ObjectMapper().readTree(answer.body());
    }

    /** Reads the QR code on the screen as a phone's camera would. */
    String scan() throws IOException, ReaderException {
        Locator qr = page.getByAltText(Pattern.compile("^QR code")).first();
        assertThat(qr).isVisible();
        page.waitForFunction("() => [...document.images].every((image) => image.complete)");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(qr.screenshot()));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeMultiReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
