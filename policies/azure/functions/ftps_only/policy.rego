# METADATA
# title: Function apps do not take deployments over plain FTP
# description: FTP sends the publishing password in clear text, and with it anyone on the path can replace the code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_function_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_function_app
# custom:
#   id: azure.functions.ftps_only
#   requirement: every Linux function app and Windows function app must not allow plain FTP
#   severity: MEDIUM
#   category: encryption
#   resource_types: [azurerm_linux_function_app, azurerm_windows_function_app]
#   profiles: [recommended]
#   frameworks:
#     hipaa: ["164_312_e_1"]
#     pci_dss: ["1.2.5.16", "2.2.5.16"]
#   remediation: Set `site_config.0.ftps_state` to "FtpsOnly".
#   fix:
#     set:
#       path: [site_config, 0, ftps_state]
#       value: FtpsOnly
package decree.azure.functions.ftps_only

import data.decree.tf
import data.decree.value

deny contains tf.finding(function_app, "must not allow plain FTP", ["site_config", 0, "ftps_state"]) if {
	some function_app in input.resource.azurerm_linux_function_app
	ftps_state := function_app.values.site_config[0].ftps_state
	value.known(ftps_state)
	not ftps_state in ["FtpsOnly", "Disabled"]
}

deny contains tf.finding(function_app, "must not allow plain FTP", ["site_config", 0, "ftps_state"]) if {
	some function_app in input.resource.azurerm_windows_function_app
	ftps_state := function_app.values.site_config[0].ftps_state
	value.known(ftps_state)
	not ftps_state in ["FtpsOnly", "Disabled"]
}
