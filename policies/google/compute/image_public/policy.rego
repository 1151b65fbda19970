# METADATA
# title: Images are not shared with everyone
# description: "An image holds what was on the machine that it was made of: code, configuration and often keys."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_image_iam_binding
# custom:
#   id: google.compute.image_public
#   requirement: Compute images must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_compute_image_iam_binding, google_compute_image_iam_member]
#   profiles: [recommended]
#   remediation: Name the accounts or projects that need the image.
package decree.google.compute.image_public

import data.decree.tf

deny contains tf.finding(image_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some image_iam_binding in input.resource.google_compute_image_iam_binding
	some i, member in image_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(image_iam_member, "must not be publicly accessible", ["member"]) if {
	some image_iam_member in input.resource.google_compute_image_iam_member
	image_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
