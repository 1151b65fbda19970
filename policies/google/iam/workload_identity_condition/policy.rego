# METADATA
# title: Workload identity providers limit who may federate
# description: "Without a condition every repository, or every account, of the issuer may ask for tokens: with
#   GitHub that is everybody."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/iam_workload_identity_pool_provider
# custom:
#   id: google.iam.workload_identity_condition
#   aliases: [CKV_GCP_118]
#   requirement: workload identity pool providers must have an attribute condition
#   severity: HIGH
#   category: least privilege
#   resource_types: [google_iam_workload_identity_pool_provider]
#   profiles: [recommended]
#   remediation: Set `attribute_condition`, such as `assertion.repository_owner == "my-organisation"`.
package decree.google.iam.workload_identity_condition

import data.decree.tf
import data.decree.value

deny contains tf.finding(workload_identity_pool_provider, "must limit who may federate", ["attribute_condition"]) if {
	some workload_identity_pool_provider in input.resource.google_iam_workload_identity_pool_provider
	value.absent(value.at(workload_identity_pool_provider.values, ["attribute_condition"], null))
}
