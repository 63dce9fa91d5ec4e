package convnet.data;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** System properties for one test, put back after it. */
final class Properties implements AfterEachCallback {
    private final Map<String, String> before = new HashMap<>();

    Properties set(String name, Object value) {
        String old = value == null ? System.clearProperty(name) : System.setProperty(name, value.toString());
        before.putIfAbsent(name, old == null ? "" : old);
        return this;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        before.forEach((name, value) -> {
            if (value.isEmpty()) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
        before.clear();
    }
}
