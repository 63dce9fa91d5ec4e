package convnet.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The shape of the Rapaio kernel as the adapter sees it. */
public final class FakeRapaio {
    public static final FakeRapaio kernel = new FakeRapaio();

    public final List<String> sent = new ArrayList<>();
    public Object connected = "channels";

    public Object channels() {
        return connected;
    }

    public void display(Data data) {
        if (sent.contains("fail")) {
            throw new IllegalStateException("channel closed");
        }
        sent.add("display " + data.content);
    }

    public void updateDisplay(Data data) {
        sent.add("update " + data.content);
    }

    public static final class Data {
        final Map<String, Object> content = new TreeMap<>();

        private Data() {}

        public static Data fromText(String text) {
            Data data = new Data();
            data.putData("text/plain", text);
            return data;
        }

        public void putData(String mediaType, Object data) {
            content.put(mediaType, data);
        }

        public void setDisplayId(String id) {
            content.put("id", id);
        }
    }
}
