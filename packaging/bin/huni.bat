@echo off
rem Starts Huni: the window, or with a command ("huni --help") the work without one.
rem Finds a Java 25 or newer by itself; HUNI_JAVA_HOME names one. HUNI_JAVA_OPTIONS adds options for it.
setlocal EnableExtensions DisableDelayedExpansion
set "HUNI_HOME=%~dp0.."
set "HUNI_JAVA="

if defined HUNI_JAVA_HOME call :try "%HUNI_JAVA_HOME:"=%"
call :try "%HUNI_HOME%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks") do (
    if exist "%%~R" for /d %%D in ("%%~R\*") do call :try "%%~D"
)

if not defined HUNI_JAVA (
    echo Huni needs Java 25 or newer and found none on this computer: please install one ^(for example Eclipse Temurin 25^) or name its folder in HUNI_JAVA_HOME. 1>&2
    exit /b 2
)

set "HUNI_QUICK="
for %%C in (import report check undo) do if "%~1"=="%%C" set "HUNI_QUICK=-XX:TieredStopAtLevel=1"
rem The window: compiled for speed only where it is really hot, which takes a third off the work of its start. A = parts arguments here.
set "HUNI_WINDOW=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:MetaspaceSize=128m -XX:NewSize=48m"
if "%~1"=="" set "HUNI_QUICK=%HUNI_WINDOW%"
if "%~1"=="--store" if "%~3"=="" set "HUNI_QUICK=%HUNI_WINDOW%"
call :sizes %*

rem An installed program has a runtime of its own: JavaFX is part of it, and what its classes need to begin is kept beside them.
set "HUNI_PLACES="
if exist "%HUNI_HOME%\lib\javafx" set HUNI_PLACES=--module-path "%HUNI_HOME%\lib\javafx" --add-modules javafx.controls
if "%HUNI_JAVA%"=="%HUNI_HOME%\runtime\bin\java.exe" if exist "%HUNI_HOME%\lib\huni.aot" set HUNI_PLACES=%HUNI_PLACES% -XX:AOTCache="%HUNI_HOME%\lib\huni.aot"

"%HUNI_JAVA%" %HUNI_PLACES% --enable-native-access=javafx.graphics,ALL-UNNAMED --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED --add-exports=javafx.graphics/com.sun.javafx.application=ALL-UNNAMED -Dh2.allowedClasses=none -XX:+UseSerialGC -Xmx1g %HUNI_QUICK% %HUNI_JAVA_OPTIONS% -cp "%HUNI_HOME%\lib\huni.jar" huni.app.Main %*
exit /b %ERRORLEVEL%

:sizes
if "%~1"=="" goto :eof
rem The 1 in front keeps the comparison whole where there is no such file.
if 1%~z1 GTR 11000000 set "HUNI_QUICK="
shift
goto sizes

:try
if defined HUNI_JAVA goto :eof
if not exist "%~1\bin\java.exe" goto :eof
if not exist "%~1\release" goto :eof
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=" %%N in ("%%~V") do call :compare "%~1" %%N
goto :eof

:compare
set "HUNI_FOUND=%~2"
set "HUNI_FOUND=%HUNI_FOUND:"=%"
if %HUNI_FOUND% GEQ 25 set "HUNI_JAVA=%~1\bin\java.exe"
goto :eof
