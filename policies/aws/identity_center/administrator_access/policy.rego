# METADATA
# title: Permission sets do not attach AdministratorAccess
# description: The permission set makes everyone whom it is assigned to an administrator of the account, from a browser.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ssoadmin_managed_policy_attachment
# custom:
#   id: aws.identity_center.administrator_access
#   requirement: every permission set managed policy attachment must not have AdministratorAccess attached
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_ssoadmin_managed_policy_attachment]
#   remediation: Attach a policy that lists what the work needs.
package decree.aws.identity_center.administrator_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(managed_policy_attachment, "must not have AdministratorAccess attached", ["managed_policy_arn"]) if {
	some managed_policy_attachment in input.resource.aws_ssoadmin_managed_policy_attachment
	value.matches(managed_policy_attachment.values.managed_policy_arn, `policy/AdministratorAccess$`)
}
