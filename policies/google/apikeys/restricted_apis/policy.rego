# METADATA
# title: API keys are restricted to APIs
# description: A key without restrictions calls every API of the project, those for models included, on your bill.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/apikeys_key
# custom:
#   id: google.apikeys.restricted_apis
#   requirement: Google API keys must be restricted to APIs
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_apikeys_key]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["1.14"]
#     pci_dss: ["10.2.1.2.8"]
#   remediation: List the APIs in `api_targets` of `restrictions`.
package decree.google.apikeys.restricted_apis

import data.decree.tf
import data.decree.value

deny contains tf.finding(key, "must be restricted", ["restrictions", 0, "api_targets"]) if {
	some key in input.resource.google_apikeys_key
	value.absent(value.at(key.values, ["restrictions", 0, "api_targets"], null))
}
