# METADATA
# title: Web apps are not deployed to with passwords
# description: Publishing credentials are a shared password past Entra ID and its second factor; whoever has it
#   can replace the code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_web_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_web_app
# custom:
#   id: azure.appservice.basic_authentication
#   requirement: every Linux web app and Windows web app must not accept basic authentication
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_linux_web_app, azurerm_windows_web_app]
#   remediation: >-
#     Set `ftp_publish_basic_authentication_enabled` and `webdeploy_publish_basic_authentication_enabled` to false.
package decree.azure.appservice.basic_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(web_app, "must not accept basic authentication", ["ftp_publish_basic_authentication_enabled"]) if {
	some web_app in input.resource.azurerm_linux_web_app
	ftp_publish_basic_authentication_enabled := value.at(web_app.values, ["ftp_publish_basic_authentication_enabled"], null)
	value.known(ftp_publish_basic_authentication_enabled)
	ftp_publish_basic_authentication_enabled != false
}

deny contains tf.finding(web_app, "must not accept basic authentication", ["webdeploy_publish_basic_authentication_enabled"]) if {
	some web_app in input.resource.azurerm_linux_web_app
	webdeploy_publish_basic_authentication_enabled := value.at(web_app.values, ["webdeploy_publish_basic_authentication_enabled"], null)
	value.known(webdeploy_publish_basic_authentication_enabled)
	webdeploy_publish_basic_authentication_enabled != false
}

deny contains tf.finding(web_app, "must not accept basic authentication", ["ftp_publish_basic_authentication_enabled"]) if {
	some web_app in input.resource.azurerm_windows_web_app
	ftp_publish_basic_authentication_enabled := value.at(web_app.values, ["ftp_publish_basic_authentication_enabled"], null)
	value.known(ftp_publish_basic_authentication_enabled)
	ftp_publish_basic_authentication_enabled != false
}

deny contains tf.finding(web_app, "must not accept basic authentication", ["webdeploy_publish_basic_authentication_enabled"]) if {
	some web_app in input.resource.azurerm_windows_web_app
	webdeploy_publish_basic_authentication_enabled := value.at(web_app.values, ["webdeploy_publish_basic_authentication_enabled"], null)
	value.known(webdeploy_publish_basic_authentication_enabled)
	webdeploy_publish_basic_authentication_enabled != false
}
