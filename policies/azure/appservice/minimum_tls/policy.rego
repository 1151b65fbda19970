# METADATA
# title: Web apps require at least TLS 1.2
# description: TLS 1.0 and 1.1 have known weaknesses that let a connection be downgraded and read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/app_service
# custom:
#   id: azure.appservice.minimum_tls
#   aliases: [CKV_AZURE_15, AVD-AZU-0006]
#   requirement: every web app must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_6, cc_6_7]
#     hipaa: ["164_312_e_1", "164_312_e_2_ii"]
#     pci_dss: ["1.2.5.2", "1.2.5.3", "2.2.5.2", "2.2.5.3", "2.2.7.2", "4.2.1.1.6", "4.2.1.2", "8.3.2.5"]
#   remediation: Set `site_config.minimum_tls_version` to "1.2" or newer.
package decree.azure.appservice.minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must require at least TLS 1.2", ["site_config", 0, "min_tls_version"]) if {
	some service in input.resource.azurerm_app_service
	min_tls_version := service.values.site_config[0].min_tls_version
	value.known(min_tls_version)
	not min_tls_version in ["1.2", "1.3"]
}

deny contains tf.finding(web_app, "must require at least TLS 1.2", ["site_config", 0, "minimum_tls_version"]) if {
	some web_app in input.resource.azurerm_linux_web_app
	minimum_tls_version := web_app.values.site_config[0].minimum_tls_version
	value.known(minimum_tls_version)
	not minimum_tls_version in ["1.2", "1.3"]
}

deny contains tf.finding(web_app, "must require at least TLS 1.2", ["site_config", 0, "minimum_tls_version"]) if {
	some web_app in input.resource.azurerm_windows_web_app
	minimum_tls_version := web_app.values.site_config[0].minimum_tls_version
	value.known(minimum_tls_version)
	not minimum_tls_version in ["1.2", "1.3"]
}
