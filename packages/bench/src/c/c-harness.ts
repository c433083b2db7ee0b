/**
 * The part of the program that is the same for every model: reads runs from a file, makes them all once and writes
 * what they recorded to another, then makes them again whenever a line arrives and answers with processor and wall
 * seconds. A run that leaves the numbers ends the program with code 3.
 *
 * The file of runs holds doubles: number of runs, steps, first instant, length of a step; for each run its inputs, the
 * number of its changes, and for each change by rising step: step, input, value.
 */
export const cHarness = `
struct run { const double *inputs; int changes; const double *change; int next; };

static double *records;
static int failures;

static void record(int n, int steps, int first, int count) {
  for (int l = 0; l < count; l++) {
    double *to = records + (size_t)(first + l) * RECORDED * (steps + 1) + n;
    for (int i = 0; i < RECORDED; i++, to += steps + 1) *to = m[recorded_place[i]][l];
  }
}

static void judge(int count) {
  double verdict[LANES] = { 0 };
  for (int s = 0; s < STOCKS; s++) EACH_LANE verdict[l] += m[s][l] - m[s][l];
  for (int i = 0; i < WATCHED; i++) EACH_LANE verdict[l] += m[watched_place[i]][l] - m[watched_place[i]][l];
  for (int l = 0; l < count; l++) failures += verdict[l] != 0.0;
}

static int change(struct run *run, int n, int l) {
  int beginning = FROM_TIME;
  for (; run->next < run->changes; run->next++) {
    const double *change = run->change + 3 * run->next;
    int input = (int)change[1];
    if ((int)change[0] > n) break;
    if (input < 0 || m[input_place[input]][l] == change[2]) continue;
    m[input_place[input]][l] = change[2];
    int needed = input_is_of_run[input] ? FROM_RUN : FROM_STEP;
    if (needed < beginning) beginning = needed;
  }
  return beginning;
}

static void run_block(struct run *runs, int first, int count, int steps, double from, double step) {
  for (int l = 0; l < LANES; l++) {
    const struct run *run = &runs[l < count ? l : 0];
    for (int i = 0; i < INPUTS; i++) m[input_place[i]][l] = run->inputs[i];
    m[STEP][l] = step;
  }
  for (int l = 0; l < count; l++) runs[l].next = 0;
  for (int n = 0; n <= steps; n++) {
    int beginning = n == 0 ? FROM_START : FROM_TIME;
    for (int l = 0; l < count; l++) {
      int needed = change(&runs[l], n, l);
      if (needed < beginning) beginning = needed;
    }
    instant(n, beginning, from, step);
    judge(count);
    record(n, steps, first, count);
    if (n < steps) advance(n, from, step);
  }
}

static double seconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int main(int argc, char **argv) {
  FILE *in = argc == 3 ? fopen(argv[1], "rb") : NULL;
  if (!in) return 2;
  fseek(in, 0, SEEK_END);
  size_t size = (size_t)ftell(in);
  rewind(in);
  double *data = malloc(size);
  if (!data || fread(data, 1, size, in) != size) return 2;
  fclose(in);
  int count = (int)data[0], steps = (int)data[1];
  struct run *runs = calloc((size_t)count, sizeof *runs);
  const double *at = data + 4;
  for (int i = 0; i < count; i++) {
    runs[i] = (struct run){ .inputs = at, .changes = (int)at[INPUTS], .change = at + INPUTS + 1 };
    at += INPUTS + 1 + 3 * runs[i].changes;
  }
  size_t length = (size_t)count * RECORDED * (steps + 1);
  records = malloc((length + 1) * sizeof(double));
  char line[16];
  for (int round = 0; round == 0 || fgets(line, sizeof line, stdin); round++) {
    double cpu = seconds(CLOCK_PROCESS_CPUTIME_ID), wall = seconds(CLOCK_MONOTONIC);
    for (int first = 0; first < count; first += LANES)
      run_block(runs + first, first, count - first < LANES ? count - first : LANES, steps, data[2], data[3]);
    cpu = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, wall = seconds(CLOCK_MONOTONIC) - wall;
    if (failures) return 3;
    if (round == 0) {
      FILE *out = fopen(argv[2], "wb");
      if (!out || fwrite(records, sizeof(double), length, out) != length || fclose(out)) return 2;
    }
    printf("%.9f %.9f\\n", cpu, wall);
    fflush(stdout);
  }
  return 0;
}
`
