# METADATA
# title: Data Fusion instances are private
# description: A public instance, with its connections to your databases, can be reached from the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/data_fusion_instance
# custom:
#   id: google.datafusion.private
#   aliases: [CKV_GCP_87]
#   requirement: Data Fusion instances must be a private instance
#   severity: HIGH
#   category: network isolation
#   resource_types:
#     [google_data_fusion_instance, google_data_fusion_instance_iam_binding,
#      google_data_fusion_instance_iam_member]
#   profiles: [ai_platform]
#   remediation: Set `private_instance` to true and name a network in `network_config`.
package decree.google.datafusion.private

import data.decree.tf
import data.decree.value

deny contains tf.finding(fusion_instance, "must be a private instance", ["private_instance"]) if {
	some fusion_instance in input.resource.google_data_fusion_instance
	private_instance := value.at(fusion_instance.values, ["private_instance"], null)
	value.known(private_instance)
	private_instance != true
}

deny contains tf.finding(fusion_instance_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some fusion_instance_iam_binding in input.resource.google_data_fusion_instance_iam_binding
	some i, member in fusion_instance_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(fusion_instance_iam_member, "must not be publicly accessible", ["member"]) if {
	some fusion_instance_iam_member in input.resource.google_data_fusion_instance_iam_member
	fusion_instance_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
