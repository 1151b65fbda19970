# METADATA
# title: Web apps do not take deployments over plain FTP
# description: FTP sends the publishing password in clear text, and with it anyone on the path can replace the code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/app_service
# custom:
#   id: azure.appservice.ftps_only
#   aliases: [CKV_AZURE_78]
#   requirement: no web app may allow plain FTP
#   severity: MEDIUM
#   category: encryption
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   profiles: [recommended]
#   frameworks:
#     hipaa: ["164_312_e_1"]
#   remediation: Set `site_config.ftps_state` to Disabled, or to FtpsOnly.
package decree.azure.appservice.ftps_only

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must not allow plain FTP", ["site_config", 0, "ftps_state"]) if {
	some service in input.resource.azurerm_app_service
	ftps_state := value.at(service.values, ["site_config", 0, "ftps_state"], null)
	value.known(ftps_state)
	not ftps_state in ["FtpsOnly", "Disabled"]
}

deny contains tf.finding(web_app, "must not allow plain FTP", ["site_config", 0, "ftps_state"]) if {
	some web_app in input.resource.azurerm_linux_web_app
	ftps_state := web_app.values.site_config[0].ftps_state
	value.known(ftps_state)
	not ftps_state in ["FtpsOnly", "Disabled"]
}

deny contains tf.finding(web_app, "must not allow plain FTP", ["site_config", 0, "ftps_state"]) if {
	some web_app in input.resource.azurerm_windows_web_app
	ftps_state := web_app.values.site_config[0].ftps_state
	value.known(ftps_state)
	not ftps_state in ["FtpsOnly", "Disabled"]
}
