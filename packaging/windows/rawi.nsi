; The installer for Windows. Made by packaging/windows/build.py, which defines:
;   PAYLOAD  folder of the frozen program (rawi.exe and what it needs)   VERSION, VERSION4  "1.2.3" and "1.2.3.0"
;   LICENCE  its text    ICON  an .ico file    SIDE  a picture (BMP)    OUTPUT  the installer's path
;   SIGN     what signs a program, if there is a key
;   MADE     folder with languages.nsh and types.nsh, generated from Rawi's own tables
;
; For the person who runs it alone: no administrator, nothing outside of their own profile.
;   /S  silent    /D=FOLDER  where to (last, without quotes)    /LANG=1025  the pages' language (a Windows language number)
; The uninstaller knows /S too and keeps the library, unless it is told /LIBRARY=delete.
; Exit status: 0 done, 1 cancelled, 2 failed, 3 Rawi is open, 4 no space, 5 the folder holds something else.

Target amd64-unicode
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS all
RequestExecutionLevel user
AllowSkipFiles off

!include MUI2.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include LogicLib.nsh

!define KEY "Software\Rawi"
!define CLASSES "Software\Classes"
!define TYPES "${KEY}\Capabilities\FileAssociations"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Rawi"
!define APPLICATION "${CLASSES}\Applications\rawi.exe"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\rawi.exe"
!define LIBRARY "$LOCALAPPDATA\rawi"
!define PROGRAM "$INSTDIR\app"
!define ABSENT 0xFFFFFFFF

Name "Rawi"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Rawi"
InstallDirRegKey HKCU "${KEY}" "Folder"
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"' = 0
    !finalize '${SIGN} "%1"' = 0
!endif
BrandingText "Rawi ${VERSION}"
VIProductVersion "${VERSION4}"
VIAddVersionKey "ProductName" "Rawi"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Rawi"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

Var Before    ; the folder of an earlier Rawi, "" for none
Var Delete    ; 1 where the library is to go too
Var Checkbox

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "${PROGRAM}\rawi.exe"

!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

UninstPage custom un.LibraryPage un.LibraryChosen
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(TEXT_REMOVED)$R8"
!insertmacro MUI_UNPAGE_FINISH

!include "${MADE}/languages.nsh"
!include "texts.nsh"
!include "${MADE}/types.nsh"

!macro TELL_EXPLORER
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; --- Installing ---

Section "Rawi" PROGRAM_SECTION
    SectionIn RO
    Call EnsureOurs
    StrCpy $R0 $INSTDIR
    Call EnsureClosed
    ${If} $Before != ""
        StrCpy $R0 $Before
        Call EnsureClosed
    ${EndIf}
    Call EnsureSpace
    RMDir /r "$INSTDIR\app.new"
    ClearErrors
    SetOutPath "$INSTDIR\app.new"
    File /r "${PAYLOAD}/*"
    ${IfNot} ${Errors}
        Call Swap
    ${EndIf}
    ${If} ${Errors}
        MessageBox MB_OK|MB_ICONSTOP "$(TEXT_FAILED)" /SD IDOK
        SetErrorLevel 2
        Abort "$(TEXT_FAILED)"
    ${EndIf}
    RMDir /r "$INSTDIR\app.old"
    Call LeaveOldFolder
    WriteUninstaller "$INSTDIR\uninstall.exe"
    Call ForgetTypes
    Call RegisterTypes
    Call TellWindows
    SetOutPath "$PROFILE"    ; where the shortcut's program begins
    CreateShortcut "$SMPROGRAMS\Rawi.lnk" "${PROGRAM}\rawi.exe" "" "${PROGRAM}\rawi.exe" 0 "" "" "$(TEXT_ABOUT)"
    !insertmacro TELL_EXPLORER
SectionEnd

; --- Questions that end the work before anything was changed ---

; Whether a program's file is in use: Windows lets nobody write to a program that runs. The answer goes into $0.
!macro IS_RUNNING FILE
    StrCpy $0 ""
    ${If} ${FileExists} "${FILE}"
        ClearErrors
        FileOpen $1 "${FILE}" a
        ${If} ${Errors}
            StrCpy $0 "running"
        ${Else}
            FileClose $1
        ${EndIf}
    ${EndIf}
!macroend

; Waits until the person has closed the Rawi in the folder $R0; silently it does not wait.
!macro CLOSED_FUNCTION PREFIX
Function ${PREFIX}EnsureClosed
    ${Do}
        !insertmacro IS_RUNNING "$R0\app\rawi.exe"
        ${If} $0 == ""
            !insertmacro IS_RUNNING "$R0\app\rawi-cli.exe"
        ${EndIf}
        ${If} $0 == ""
            Return
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(TEXT_RUNNING)" /SD IDCANCEL IDRETRY again
        SetErrorLevel 3
        Abort "$(TEXT_RUNNING)"
        again:
    ${Loop}
FunctionEnd
!macroend
!insertmacro CLOSED_FUNCTION ""
!insertmacro CLOSED_FUNCTION "un."

Function EnsureOurs
    ${If} ${FileExists} "${PROGRAM}"
    ${AndIfNot} ${FileExists} "${PROGRAM}\rawi.exe"
        MessageBox MB_OK|MB_ICONSTOP "$(TEXT_FOLDER)" /SD IDOK
        SetErrorLevel 5
        Abort "$(TEXT_FOLDER)"
    ${EndIf}
FunctionEnd

Function EnsureSpace
    SectionGetSize ${PROGRAM_SECTION} $R1
    IntOp $R1 $R1 / 1024
    IntOp $R1 $R1 + 1
    ${GetRoot} "$INSTDIR" $R3
    ClearErrors
    ${DriveSpace} "$R3\" "/D=F /S=M" $R2
    ${IfNot} ${Errors}
    ${AndIf} $R2 < $R1
        MessageBox MB_OK|MB_ICONSTOP "$(TEXT_SPACE)" /SD IDOK
        SetErrorLevel 4
        Abort "$(TEXT_SPACE)"
    ${EndIf}
FunctionEnd

Function EnsureNotOlder
    ReadRegStr $R1 HKCU "${UNINSTALL}" "DisplayVersion"
    ${If} $R1 != ""
        ${VersionCompare} "$R1" "${VERSION}" $0
        ${If} $0 == 1
            MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(TEXT_OLDER)" /SD IDYES IDYES go_on
            SetErrorLevel 1
            Abort
            go_on:
        ${EndIf}
    ${EndIf}
FunctionEnd

; --- Formats ---

; Takes back every type that an earlier installer registered, by the list that it left. Nothing else is touched.
!macro FORGET_FUNCTION PREFIX
Function ${PREFIX}ForgetTypes
    ${Do}
        ClearErrors
        EnumRegValue $1 HKCU "${TYPES}" 0
        ${If} ${Errors}
        ${OrIf} $1 == ""
            ${ExitDo}
        ${EndIf}
        ReadRegStr $2 HKCU "${TYPES}" "$1"
        DeleteRegValue HKCU "${TYPES}" "$1"
        StrCpy $3 $1 1
        ${If} $3 == "."
        ${AndIf} $2 == "Rawi$1"
            DeleteRegKey HKCU "${CLASSES}\$2"
            DeleteRegValue HKCU "${CLASSES}\$1\OpenWithProgids" "$2"
            DeleteRegKey /ifempty HKCU "${CLASSES}\$1\OpenWithProgids"
            DeleteRegKey /ifempty HKCU "${CLASSES}\$1"
        ${EndIf}
    ${Loop}
    DeleteRegKey HKCU "${APPLICATION}"
    DeleteRegKey HKCU "${KEY}\Capabilities"
    DeleteRegValue HKCU "Software\RegisteredApplications" "Rawi"
FunctionEnd
!macroend
!insertmacro FORGET_FUNCTION ""
!insertmacro FORGET_FUNCTION "un."

; One ending, among those that Rawi can be asked to open; what opens it by default stays as the person chose.
!macro TYPE ENDING NAME
    WriteRegStr HKCU "${CLASSES}\Rawi${ENDING}" "" "${NAME}"
    WriteRegStr HKCU "${CLASSES}\Rawi${ENDING}\DefaultIcon" "" "${PROGRAM}\rawi.exe,0"
    WriteRegStr HKCU "${CLASSES}\Rawi${ENDING}\shell\open\command" "" '"${PROGRAM}\rawi.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "Rawi${ENDING}" ""
    WriteRegStr HKCU "${TYPES}" "${ENDING}" "Rawi${ENDING}"
    WriteRegStr HKCU "${APPLICATION}\SupportedTypes" "${ENDING}" ""
!macroend

Function RegisterTypes
    WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "Rawi"
    WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '"${PROGRAM}\rawi.exe" "%1"'
    WriteRegStr HKCU "${KEY}\Capabilities" "ApplicationName" "Rawi"
    WriteRegStr HKCU "${KEY}\Capabilities" "ApplicationDescription" "$(TEXT_ABOUT)"
    WriteRegStr HKCU "Software\RegisteredApplications" "Rawi" "${KEY}\Capabilities"
    !insertmacro ALL_TYPES
FunctionEnd

; --- The steps of installing ---

; The new program is unpacked beside the old one and takes its place only when it is whole.
Function Swap
    SetOutPath "$INSTDIR"
    RMDir /r "$INSTDIR\app.old"
    ClearErrors
    ${If} ${FileExists} "${PROGRAM}"
        Rename "${PROGRAM}" "$INSTDIR\app.old"
    ${EndIf}
    ${IfNot} ${Errors}
        Rename "$INSTDIR\app.new" "${PROGRAM}"
        ${If} ${Errors}
            Rename "$INSTDIR\app.old" "${PROGRAM}"
            SetErrors
        ${EndIf}
    ${EndIf}
FunctionEnd

; An earlier Rawi in another folder: this one takes its place. The same folder may have two names, so a file tells them apart.
Function LeaveOldFolder
    ${If} $Before == ""
    ${OrIf} $Before == $INSTDIR
    ${OrIfNot} ${FileExists} "$Before\app\rawi.exe"
        Return
    ${EndIf}
    FileOpen $0 "$INSTDIR\here.tmp" w
    FileClose $0
    ${IfNot} ${FileExists} "$Before\here.tmp"
        RMDir /r "$Before\app"
        Delete "$Before\uninstall.exe"
        RMDir "$Before"
    ${EndIf}
    Delete "$INSTDIR\here.tmp"
FunctionEnd

Function TellWindows
    WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "Language" "$LANGUAGE"
    WriteRegStr HKCU "${APP_PATH}" "" "${PROGRAM}\rawi.exe"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Rawi"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "${PROGRAM}\rawi.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Rawi"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    SectionGetSize ${PROGRAM_SECTION} $0
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
FunctionEnd

Function .onInit
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/LANG=" $1
    ${IfNot} ${Errors}
        StrCpy $LANGUAGE $1
    ${Else}
        !insertmacro MUI_LANGDLL_DISPLAY
    ${EndIf}
    ReadRegStr $Before HKCU "${KEY}" "Folder"
    Call EnsureNotOlder
FunctionEnd

Function .onInstFailed
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\app.new"
    RMDir "$INSTDIR"
FunctionEnd

; --- Removing ---

Function un.onInit
    StrCpy $Delete 0
    ReadRegStr $LANGUAGE HKCU "${KEY}" "Language"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/LIBRARY=" $1
    ${If} $1 == "delete"
        StrCpy $Delete 1
    ${EndIf}
FunctionEnd

Function un.LibraryPage
    !insertmacro MUI_HEADER_TEXT "$(TEXT_LIBRARY)" ""
    nsDialogs::Create 1018
    Pop $0
    nsDialogs::SetRTL $(^RTL)
    ${NSD_CreateLabel} 0 0 100% 60u "$(TEXT_KEEP)"
    Pop $0
    ${NSD_CreateCheckbox} 0 70u 100% 24u "$(TEXT_DELETE)"
    Pop $Checkbox
    ${NSD_AddStyle} $Checkbox ${BS_MULTILINE}
    ${NSD_SetState} $Checkbox $Delete
    ${NSD_SetFocus} $Checkbox
    nsDialogs::Show
FunctionEnd

Function un.LibraryChosen
    ${NSD_GetState} $Checkbox $Delete
FunctionEnd

Section "Uninstall"
    StrCpy $R0 $INSTDIR
    Call un.EnsureClosed
    SetOutPath "$TEMP"
    ${If} ${FileExists} "${PROGRAM}\rawi.exe"
        RMDir /r "${PROGRAM}"
    ${EndIf}
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    RMDir "$LOCALAPPDATA\Programs"    ; where it is empty
    Delete "$SMPROGRAMS\Rawi.lnk"
    Call un.ForgetTypes
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "${APP_PATH}"
    DeleteRegKey HKCU "${KEY}"
    !insertmacro TELL_EXPLORER
    RMDir /r "${LIBRARY}\Cache"
    StrCpy $R8 "$\r$\n$\r$\n$(TEXT_KEPT)"
    ${If} $Delete == 1
        RMDir /r "${LIBRARY}"
        StrCpy $R8 ""
    ${Else}
        RMDir "${LIBRARY}"
    ${EndIf}
    ${IfNot} ${FileExists} "${LIBRARY}"
        StrCpy $R8 ""
    ${EndIf}
    DetailPrint "$R8"
SectionEnd
