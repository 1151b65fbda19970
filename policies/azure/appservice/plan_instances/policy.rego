# METADATA
# title: App Service plans run several instances
# description: With one instance, each patch of the platform or crash of the process is an outage.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/service_plan
# custom:
#   id: azure.appservice.plan_instances
#   aliases: [CKV_AZURE_212]
#   requirement: every service plan must run several instances
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_service_plan]
#   remediation: Set `worker_count` to 2.
#   fix:
#     set:
#       path: [worker_count]
#       value: 2
package decree.azure.appservice.plan_instances

import data.decree.tf
import data.decree.value

deny contains tf.finding(plan, "must run several instances", ["worker_count"]) if {
	some plan in input.resource.azurerm_service_plan
	worker_count := value.at(plan.values, ["worker_count"], null)
	value.known(worker_count)
	not value.at_least(worker_count, 2)
}
