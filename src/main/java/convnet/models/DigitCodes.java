package convnet.models;

/**
 * What the 84 features of LeNet-5 should be for each digit: a picture of it, 7 wide and 12 high, of ink (+1) and paper
 * (−1), so that digits that look alike have codes that are alike.
 *
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-01a.pdf">LeCun et al. 1998</a>, II.B, figure 3
 */
final class DigitCodes {
    static final int WIDTH = 7;
    static final int HEIGHT = 12;

    // spotless:off
    private static final String PICTURES =
        """
        .......  .......  .......  .......  .......  .......  .......  .......  .......  .......
        ..###..  ...#...  ..###..  .####..  ....#..  ######.  ..####.  #######  ..###..  ..###..
        .##.##.  ..##...  .##.##.  #...##.  ...##..  #......  .##....  .....##  .##.##.  .##.##.
        .#...#.  .###...  ##...##  .....##  ...##..  #......  .#.....  .....#.  ##...##  ##...##
        ##...##  ...#...  .....##  .....##  ..#.#..  #......  ##.....  ....##.  ##...##  ##...##
        ##...##  ...#...  .....#.  ....##.  .##.#..  #####..  ##.###.  ....#..  .##.##.  ##...##
        ##...##  ...#...  ....##.  ..###..  .#..#..  ....##.  ###..##  ...##..  ..###..  .######
        ##...##  ...#...  ...##..  ....##.  ##..#..  .....##  ##...##  ...#...  .##.##.  ..##.##
        ##...##  ...#...  ..##...  .....##  #######  .....##  ##...##  ..##...  ##...##  .....##
        .#...#.  ...#...  .##....  .....##  ....#..  .....##  ##...##  ..#....  ##...##  .....#.
        .##.##.  ...#...  ##.....  #...##.  ....#..  #...##.  .##.##.  .##....  .##.##.  ...##..
        ..###..  .#####.  #######  .####..  ....#..  .####..  ..###..  .#.....  ..###..  .###...
        """;
    // spotless:on

    private DigitCodes() {}

    /** The codes (10, 84). */
    static float[][] all() {
        String[] lines = PICTURES.split("\n");
        float[][] codes = new float[10][WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            String[] digits = lines[y].split(" +");
            for (int digit = 0; digit < 10; digit++) {
                for (int x = 0; x < WIDTH; x++) {
                    codes[digit][y * WIDTH + x] = digits[digit].charAt(x) == '#' ? 1 : -1;
                }
            }
        }
        return codes;
    }
}
