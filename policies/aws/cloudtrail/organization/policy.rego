# METADATA
# title: Trails cover the whole organization
# description: A trail of one account leaves the others to their own trails, which whoever administers them can turn off.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudtrail.organization
#   requirement: every CloudTrail trail must be an organization trail
#   severity: LOW
#   category: logging
#   resource_types: [aws_cloudtrail]
#   remediation: Set `is_organization_trail` to true.
#   fix:
#     set:
#       path: [is_organization_trail]
#       value: true
package decree.aws.cloudtrail.organization

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must cover the organization", ["is_organization_trail"]) if {
	some cloudtrail in input.resource.aws_cloudtrail
	is_organization_trail := value.at(cloudtrail.values, ["is_organization_trail"], null)
	value.known(is_organization_trail)
	is_organization_trail != true
}
