#!/bin/bash
# Grades a class as a Slurm job array. Where the course, the submissions and the results lie, all nodes have to see:
#
#   ./course --version                                  # once, so that no two tasks build the course at the same time
#   job=$(COURSE=$PWD SUBMISSIONS=~/submissions.zip RESULTS=~/results sbatch --parsable grade-array.sh)
#   sbatch --dependency=afterany:$job --mem=2G --wrap "$PWD/course grade merge ~/results/shards/* --out ~/results/class"
#
# A task that failed or was killed goes on where it stopped: sbatch --array=3,7 grade-array.sh
#
# More options of the grader (--roster, --policy, --lang) go into OPTIONS; they have to be the same for all tasks.
#SBATCH --job-name=convnet-grade
#SBATCH --array=1-@SHARDS@
#SBATCH --cpus-per-task=2
#SBATCH --mem=2G
#SBATCH --time=08:00:00
#SBATCH --requeue
#SBATCH --output=grade-%A_%a.log
set -eu

: "${COURSE:?the folder of the course}" "${SUBMISSIONS:?a folder or a zip file}" "${RESULTS:?the folder of results}"
shard=$SLURM_ARRAY_TASK_ID

# The number of shards stands here once more, because an array that is submitted again may name some of its tasks only.
# exec: so that a signal of Slurm's reaches the grader, which then keeps what it has.
# shellcheck disable=SC2086
exec "$COURSE/course" grade "$SUBMISSIONS" --shard "$shard/@SHARDS@" --out "$RESULTS/shards/$shard" \
    --jobs "${SLURM_CPUS_PER_TASK:-2}" --resume ${OPTIONS:-}
