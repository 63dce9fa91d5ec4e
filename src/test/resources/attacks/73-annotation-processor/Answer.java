import lesson02.corr2d.Corr2d;
import java.util.Set;
import javax.annotation.processing.*;
import javax.lang.model.element.TypeElement;

class MyCorr2d implements Corr2d {
    @Override
    public float[][] apply(float[][] input, float[][] kernel) {
        return null;
    }
}

@SupportedAnnotationTypes("*")
class Evil extends AbstractProcessor {
    static {
        System.exit(42);
    }

    @Override
    public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
        System.exit(43);
        return true;
    }
}
