"""Runs a command and tells what it cost: CPU seconds, peak memory and wall time of its own."""
import os, signal, subprocess, sys, tempfile, time

# The kernel counts the memory of the process that starts a command as the command's own, so a small one starts it: a
# script that holds the truth of a year would make every peak its own.
LAUNCH = """
import os, signal, sys
told = int(sys.argv[1])
os.set_inheritable(told, False)
command = os.posix_spawnp(sys.argv[3], sys.argv[3:], os.environ)
signal.signal(signal.SIGALRM, lambda *_: os.kill(command, signal.SIGKILL))
signal.alarm(int(sys.argv[2]))
_, status, usage = os.wait4(command, 0)
os.write(told, f"{os.waitstatus_to_exitcode(status)} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss}".encode())
"""


def measured(command, seconds=600, **options):
    """The finished command with `stdout`, `stderr`, `cpu` in seconds, `peak` in MB and `wall` in seconds; killed after `seconds`."""
    command = list(map(str, command))
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        reading, writing = os.pipe()
        begun = time.monotonic()
        process = subprocess.Popen([sys.executable, "-S", "-E", "-c", LAUNCH, str(writing), str(seconds), *command], stdout=out, stderr=err,
                                   pass_fds=[writing], **options)
        os.close(writing)
        with os.fdopen(reading) as told: figures = told.read().split() or [-signal.SIGKILL, 0, 0]
        process.wait()
        out.seek(0); err.seek(0)
        done = subprocess.CompletedProcess(command, int(figures[0]), out.read(), err.read())
    done.cpu, done.peak, done.wall = float(figures[1]), int(figures[2]) / 1024, time.monotonic() - begun
    return done
