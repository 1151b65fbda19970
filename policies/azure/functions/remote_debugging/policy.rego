# METADATA
# title: Function apps do not allow remote debugging
# description: A debugger opens ports into the process and shows its memory, secrets included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_function_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_function_app
# custom:
#   id: azure.functions.remote_debugging
#   requirement: every Linux function app and Windows function app must not allow remote debugging
#   severity: MEDIUM
#   category: hygiene
#   resource_types: [azurerm_linux_function_app, azurerm_windows_function_app]
#   profiles: [recommended]
#   remediation: Set `site_config.0.remote_debugging_enabled` to false.
#   fix:
#     set:
#       path: [site_config, 0, remote_debugging_enabled]
#       value: false
package decree.azure.functions.remote_debugging

import data.decree.tf
import data.decree.value

deny contains tf.finding(function_app, "must not allow remote debugging", ["site_config", 0, "remote_debugging_enabled"]) if {
	some function_app in input.resource.azurerm_linux_function_app
	remote_debugging_enabled := function_app.values.site_config[0].remote_debugging_enabled
	value.known(remote_debugging_enabled)
	remote_debugging_enabled != false
}

deny contains tf.finding(function_app, "must not allow remote debugging", ["site_config", 0, "remote_debugging_enabled"]) if {
	some function_app in input.resource.azurerm_windows_function_app
	remote_debugging_enabled := function_app.values.site_config[0].remote_debugging_enabled
	value.known(remote_debugging_enabled)
	remote_debugging_enabled != false
}
