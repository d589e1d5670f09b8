; A small program in Rawi's place: it writes down how it was started, and with /WAIT it stays while a file is there.
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
Name "Rawi"
OutFile "${OUTPUT}"
!include FileFunc.nsh
!include LogicLib.nsh

Function .onInit
    ${GetParameters} $0
    FileOpen $1 "$TEMP\rawi-told.txt" w
    FileWriteUTF16LE $1 "$EXEDIR$\n$0"
    FileClose $1
    ClearErrors
    ${GetOptions} $0 "/WAIT" $2
    ${IfNot} ${Errors}
        ${Do}
            Sleep 50
        ${LoopWhile} ${FileExists} "$TEMP\rawi-wait"
    ${EndIf}
    SetErrorLevel 0
    Quit
FunctionEnd

Section
SectionEnd
