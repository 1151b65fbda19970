# METADATA
# title: No personal accounts on the project
# description: A personal Gmail account has no second factor that you can ask for, and stays when its owner leaves.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/project_iam_member
# custom:
#   id: google.iam.project_personal_accounts
#   aliases: [9356962e-4a4f-4d06-ac59-dc8008775eaa]
#   requirement: project IAM members and project IAM bindings must not use personal accounts
#   severity: HIGH
#   category: least privilege
#   resource_types: [google_project_iam_member, google_project_iam_binding]
#   profiles: [recommended]
#   remediation: Give the role to a group or account of your own organisation.
package decree.google.iam.project_personal_accounts

import data.decree.tf
import data.decree.value

deny contains tf.finding(iam_member, "must not give roles to personal accounts", ["member"]) if {
	some iam_member in input.resource.google_project_iam_member
	value.matches(iam_member.values.member, `@(gmail|googlemail)[.]com$`)
}

deny contains tf.finding(iam_binding, "must not give roles to personal accounts", ["members", i]) if {
	some iam_binding in input.resource.google_project_iam_binding
	some i, member in iam_binding.values.members
	value.matches(member, `@(gmail|googlemail)[.]com$`)
}
