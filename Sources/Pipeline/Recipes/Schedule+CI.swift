extension Schedule {
  /// A workflow of two jobs: only the first may write the repository, and only the second may publish.
  static func github(_ place: Place) -> String {
    """
    # Fetches, builds and publishes the site every \(place.hours) hours. Written by 'pulse schedule github'.
    name: Site
    on:
      schedule:
        - cron: "7 */\(place.hours) * * *"
      workflow_dispatch:
    permissions: {}
    # Never two at once, and never one cut off in the middle.
    concurrency:
      group: site
      cancel-in-progress: false
    defaults:
      run:
        shell: bash
    jobs:
      build:
        runs-on: ubuntu-latest
        container: \(place.isCheckout ? sourceImage : packageImage)
        timeout-minutes: 45
        permissions:
          contents: write
          pages: read
        steps:
    \(place.isCheckout ? githubSource : githubPackage)
          # Pages that did not change are not rendered again.
          - uses: actions/cache@v5
            with:
              path: .pulse
              key: pulse-${{ github.run_id }}
              restore-keys: pulse-
          # A random delay of up to five minutes, so that sites do not all call at the same second.
          - if: github.event_name == 'schedule'
            run: sleep $((RANDOM % 300))
          # The summary of the run stands on the job's page, a bad source as an annotation.
          - run: \(place.isCheckout ? ".build/program/pulse" : "pulse") run --policy-in-pages
            env:
    \(keys.map { "          \($0): ${{ secrets.\($0) }}" }.joined(separator: "\n"))
          # Also after a run that failed: what was fetched and paid for is kept.
          - name: Keep what was learned
            if: ${{ !cancelled() }}
            run: |
              git config --global --add safe.directory "$PWD"
              git config user.name pulse
              git config user.email pulse@users.noreply.github.com
              git config merge.pulse.driver '\(place.isCheckout ? ".build/program/pulse" : "pulse") merge %O %A %B --name %P'
              git add content
              git diff --cached --quiet && exit 0
              git commit -q -m "Content of $(date -u +%Y-%m-%dT%H:%MZ)"
              origin="https://x-access-token:$TOKEN@${GITHUB_SERVER_URL#https://}/$GITHUB_REPOSITORY"
              for try in 1 2 3 4 5; do
                git push -q "$origin" "HEAD:$GITHUB_REF_NAME" && exit 0
                # Somebody else pushed meanwhile.
                sleep $((try * 5))
                git pull -q --rebase "$origin" "$GITHUB_REF_NAME" || { git rebase --abort; exit 1; }
              done
              exit 1
            env:
              TOKEN: ${{ github.token }}
          - uses: actions/configure-pages@v6
          - uses: actions/upload-pages-artifact@v5
            with:
              path: _site
      publish:
        needs: build
        runs-on: ubuntu-latest
        timeout-minutes: 15
        permissions:
          pages: write
          id-token: write
        environment:
          name: github-pages
          url: ${{ steps.pages.outputs.page_url }}
        steps:
          - id: pages
            uses: actions/deploy-pages@v5

    """
  }

  /// A pipeline whose schedule is set in GitLab's own pages, which no file can do.
  static func gitlab(_ place: Place) -> String {
    """
    # Fetches, builds and publishes the site. Written by 'pulse schedule gitlab'. It needs:
    #   Build > Pipeline schedules: a schedule with the interval "7 */\(place.hours) * * *";
    #   Settings > Access tokens: a token with the right write_repository, which goes to
    #   Settings > CI/CD > Variables, masked, as PULSE_PUSH_TOKEN; keys of language models go there too\(place.isCheckout ? "." : ";")
    \(place.isCheckout ? "" : gitlabVariables)pages:
      image: \(place.isCheckout ? sourceImage : packageImage)
      rules:
        - if: $CI_PIPELINE_SOURCE == "schedule"
        - if: $CI_PIPELINE_SOURCE == "web"
      # Never two at once, and never one cut off in the middle.
      resource_group: site
      interruptible: false
      timeout: 45 minutes
      cache:
        key: pulse
        paths:
    \(place.isCheckout ? "      - .build/program\n" : "")      - .pulse
      script:
    \(place.isCheckout ? gitlabSource : gitlabPackage)
        # A random delay of up to five minutes, so that sites do not all call at the same second.
        - if [ "$CI_PIPELINE_SOURCE" = schedule ]; then sleep $(($(od -An -N2 -tu2 /dev/urandom) % 300)); fi
        - \(place.isCheckout ? ".build/program/pulse" : "pulse") run --policy-in-pages --output public || failed=$?
        # Also after a run that failed: what was fetched and paid for is kept.
        - |
          git config merge.pulse.driver '\(place.isCheckout ? ".build/program/pulse" : "pulse") merge %O %A %B --name %P'
          git add content
          if ! git diff --cached --quiet; then
            git -c user.name=pulse -c user.email=pulse@example.org commit -q -m "Content of $(date -u +%Y-%m-%dT%H:%MZ)"
            origin="https://pulse:$PULSE_PUSH_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git"
            pushed=no
            for try in 1 2 3 4 5; do
              if git push -q -o ci.skip "$origin" "HEAD:$CI_COMMIT_BRANCH"; then pushed=yes; break; fi
              # Somebody else pushed meanwhile.
              sleep $((try * 5))
              git fetch -q "$origin" "$CI_COMMIT_BRANCH"
              git -c user.name=pulse -c user.email=pulse@example.org rebase -q FETCH_HEAD || { git rebase --abort; exit 1; }
            done
            [ "$pushed" = yes ]
          fi
        - exit "${failed:-0}"
      artifacts:
        paths:
          - public

    """
  }

  /// Names of the secrets that a run may use; one that is not set arrives empty, which is as good as absent.
  private static var keys: [String] { Environment.keyNames }

  private static let sourceImage = "swift:6.3-bookworm"
  private static let packageImage = "debian:bookworm-slim"

  /// The program is kept and built anew only when its source differs: a new checkout has new dates, after which a kept
  /// `.build` would compile everything again.
  private static let githubSource = """
          - uses: actions/checkout@v6
            with:
              persist-credentials: false
              # The newest commit, also for a run that waited for another one.
              ref: ${{ github.ref_name }}
          # The program, built again only when its source differs.
          - id: program
            uses: actions/cache@v5
            with:
              path: .build/program
              key: program-${{ hashFiles('Package.swift', 'Sources/**', '.ci/setup') }}
          - run: .ci/setup
          - if: steps.program.outputs.cache-hit != 'true'
            run: |
              swift build -c release --static-swift-stdlib --product pulse
              install -D "$(swift build -c release --static-swift-stdlib --show-bin-path)/pulse" .build/program/pulse
    """

  private static let githubPackage = """
          - run: apt-get update -qq && apt-get install -y -qq --no-install-recommends ca-certificates curl git >/dev/null
          - uses: actions/checkout@v6
            with:
              persist-credentials: false
              # The newest commit, also for a run that waited for another one.
              ref: ${{ github.ref_name }}
          # Settings > Secrets and variables > Actions > Variables: the address of the program's Debian package, and the
          # checksum that stands beside it.
          - name: Install the program
            run: |
              curl -fsSL --retry 3 -o /tmp/pulse.deb "$PACKAGE"
              echo "$CHECKSUM  /tmp/pulse.deb" | sha256sum -c
              apt-get install -y -qq --no-install-recommends /tmp/pulse.deb >/dev/null
            env:
              PACKAGE: ${{ vars.PULSE_PACKAGE }}
              CHECKSUM: ${{ vars.PULSE_PACKAGE_SHA256 }}
    """

  private static let gitlabSource = """
        - .ci/setup
        # The program, built again only when its source differs.
        - made="$(git ls-files -s Package.swift Sources .ci/setup | sha256sum)"
        - |
          if [ "$(cat .build/program/made-from 2>/dev/null)" != "$made" ]; then
            swift build -c release --static-swift-stdlib --product pulse
            install -D "$(swift build -c release --static-swift-stdlib --show-bin-path)/pulse" .build/program/pulse
            echo "$made" >.build/program/made-from
          fi
    """

  private static let gitlabPackage = """
        - apt-get update -qq && apt-get install -y -qq --no-install-recommends ca-certificates curl git >/dev/null
        - curl -fsSL --retry 3 -o /tmp/pulse.deb "$PULSE_PACKAGE"
        - echo "$PULSE_PACKAGE_SHA256  /tmp/pulse.deb" | sha256sum -c
        - apt-get install -y -qq --no-install-recommends /tmp/pulse.deb >/dev/null
    """

  private static let gitlabVariables = """
    #   there too: PULSE_PACKAGE and PULSE_PACKAGE_SHA256, the address of the program's Debian package and its checksum.

    """
}
