# METADATA
# title: Function apps require at least TLS 1.2
# description: TLS 1.0 and 1.1 have known weaknesses that let a connection be downgraded and read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/function_app
# custom:
#   id: azure.functions.minimum_tls
#   aliases: [CKV_AZURE_145]
#   requirement: every function app must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_function_app, azurerm_linux_function_app, azurerm_windows_function_app]
#   profiles: [recommended]
#   remediation: Set `site_config.minimum_tls_version` to "1.2" or newer.
package decree.azure.functions.minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(app, "must require at least TLS 1.2", ["site_config", 0, "min_tls_version"]) if {
	some app in input.resource.azurerm_function_app
	min_tls_version := app.values.site_config[0].min_tls_version
	value.known(min_tls_version)
	not min_tls_version in ["1.2", "1.3"]
}

deny contains tf.finding(function_app, "must require at least TLS 1.2", ["site_config", 0, "minimum_tls_version"]) if {
	some function_app in input.resource.azurerm_linux_function_app
	minimum_tls_version := function_app.values.site_config[0].minimum_tls_version
	value.known(minimum_tls_version)
	not minimum_tls_version in ["1.2", "1.3"]
}

deny contains tf.finding(function_app, "must require at least TLS 1.2", ["site_config", 0, "minimum_tls_version"]) if {
	some function_app in input.resource.azurerm_windows_function_app
	minimum_tls_version := function_app.values.site_config[0].minimum_tls_version
	value.known(minimum_tls_version)
	not minimum_tls_version in ["1.2", "1.3"]
}
