@echo off
rem ConvNet Course: finds a JDK 17+ and Maven, builds when sources are newer, runs the command line.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"

rem JAVA_HOME first, then java on the PATH, then the usual places.
set "JDK="
if defined JAVA_HOME (
    set "JDK=%JAVA_HOME%"
) else (
    for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK if exist "%%~dpJjavac.exe" for %%H in ("%%~dpJ..") do set "JDK=%%~fH"
    if not defined JDK for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%USERPROFILE%\.jdks\*") do if exist "%%~D\bin\javac.exe" set "JDK=%%~D"
)
if not defined JDK (
    echo No JDK was found ^(looked at JAVA_HOME, the PATH, and the usual places^). Install a JDK 17 or newer ^(winget install EclipseAdoptium.Temurin.21.JDK^) or set JAVA_HOME. 1>&2
    exit /b 1
)
set "MAJOR=0"
if exist "%JDK%\release" for /f "tokens=2 delims==." %%V in ('findstr /b JAVA_VERSION^= "%JDK%\release"') do set "MAJOR=%%~V"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% LSS 17 (
    echo %JDK% holds JDK %MAJOR%, but the course needs 17 or newer. Set JAVA_HOME to a newer one. 1>&2
    exit /b 1
)
set "JAVA_HOME=%JDK%"

if /i "%~1"=="test" (
    call :maven || exit /b 1
    pushd "%HOME_DIR%"
    call mvn -B verify
    set "CODE=!errorlevel!"
    popd
    exit /b !CODE!
)

set "STALE=1"
if exist "%HOME_DIR%\target\built" (
    powershell -NoProfile -Command "$b=(Get-Item '%HOME_DIR%\target\built').LastWriteTime; $n=Get-ChildItem -Recurse -File '%HOME_DIR%\src\main','%HOME_DIR%\pom.xml','%HOME_DIR%\solutions\lesson*' -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTime -gt $b } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
    set "STALE=!errorlevel!"
)
if not "%STALE%"=="0" (
    call :maven || exit /b 1
    if exist "%HOME_DIR%\target\lib" rmdir /s /q "%HOME_DIR%\target\lib"
    echo Building the course ^(the first time downloads the libraries^) ... 1>&2
    pushd "%HOME_DIR%"
    call mvn -B -q process-classes
    set "CODE=!errorlevel!"
    popd
    if not "!CODE!"=="0" (
        echo The build failed; the messages above say why. 1>&2
        exit /b 1
    )
    echo built> "%HOME_DIR%\target\built"
)
rem The JVM's options are in files that course reads too.
set "OPTIONS="
if /i "%~1"=="grade" set OPTIONS="@%HOME_DIR%\src\main\launcher\grade.args"
if /i "%~1"=="lab" set OPTIONS="@%HOME_DIR%\src\main\launcher\lab.args"
"%JDK%\bin\java" "@%HOME_DIR%\src\main\launcher\course.args" %OPTIONS% %CONVNET_JAVA_OPTS% "-Dconvnet.home=%HOME_DIR%" -cp "%HOME_DIR%\target\classes;%HOME_DIR%\target\lib\*" convnet.cli.Main %*
exit /b %errorlevel%

:maven
where mvn >nul 2>nul && exit /b 0
echo Maven was not found: mvn is not on the PATH. Install it ^(winget install Apache.Maven, or maven.apache.org^). 1>&2
exit /b 1
