# target/dist/huni as an installer of Windows: msi.ps1 VERSION, after "mvn -Pdist package" on that system.
# Needs WiX 5 or newer (dotnet tool install --global wix; wix extension add WixToolset.UI.wixext). Untried: written by
# its documents. Not signed. For one person, without the rights of an administrator.
param([Parameter(Mandatory)] [string] $Version)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

$licence = (Get-Content LICENSE -Raw).Replace('\', '\\').Replace('{', '\{').Replace('}', '\}').Replace("`r", '').Replace("`n", "\par`n")
Set-Content target\dist\licence.rtf "{\rtf1\ansi\deff0{\fonttbl{\f0 Segoe UI;}}\fs18 $licence}" -Encoding ascii

& wix build packaging\windows\huni.wxs -arch x64 -ext WixToolset.UI.wixext `
    -d Version=$Version -d Image=target\dist\huni -d Licence=target\dist\licence.rtf `
    -out "target\dist\Huni-$Version.msi"
if ($LASTEXITCODE -ne 0) { throw 'wix failed' }
Remove-Item target\dist\licence.rtf
