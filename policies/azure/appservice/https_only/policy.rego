# METADATA
# title: Web apps accept HTTPS only
# description: Over plain HTTP cookies and passwords can be read and changed on the way; App Service answers on
#   port 80 unless it is told to redirect.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/app_service
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_web_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_web_app
# custom:
#   id: azure.appservice.https_only
#   aliases: [CKV_AZURE_14, 11e9a948-c6c3-4a0f-8dcf-b5cf1763cdbe]
#   requirement: every web app must accept HTTPS only
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   profiles: [recommended]
#   frameworks:
#     hipaa: ["164_312_e_1", "164_312_e_2_ii"]
#     pci_dss:
#       ["1.2.5.1", "1.2.5.10", "1.2.5.6", "1.2.5.9", "2.2.5.1", "2.2.5.10", "2.2.5.6", "2.2.5.9", "2.2.7.1",
#        "2.2.7.12", "2.2.7.13", "2.2.7.4", "4.2.1.1", "4.2.1.1.17", "4.2.1.1.18", "4.2.1.1.3", "4.2.1.1.8",
#        "4.2.1.12", "4.2.1.13", "4.2.1.4", "8.3.2.1", "8.3.2.31", "8.3.2.32", "8.3.2.7"]
#   remediation: Set `https_only` to true.
#   fix:
#     set:
#       path: [https_only]
#       value: true
package decree.azure.appservice.https_only

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must accept HTTPS only", ["https_only"]) if {
	some service in input.resource.azurerm_app_service
	https_only := value.at(service.values, ["https_only"], null)
	value.known(https_only)
	https_only != true
}

deny contains tf.finding(web_app, "must accept HTTPS only", ["https_only"]) if {
	some web_app in input.resource.azurerm_linux_web_app
	https_only := value.at(web_app.values, ["https_only"], null)
	value.known(https_only)
	https_only != true
}

deny contains tf.finding(web_app, "must accept HTTPS only", ["https_only"]) if {
	some web_app in input.resource.azurerm_windows_web_app
	https_only := value.at(web_app.values, ["https_only"], null)
	value.known(https_only)
	https_only != true
}
