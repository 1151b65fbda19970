# METADATA
# title: Redshift Serverless workgroups are not publicly accessible
# description: A warehouse with a public address is found by scans and depends on its passwords alone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshiftserverless_workgroup
# custom:
#   id: aws.redshift.serverless_public_access
#   requirement: no Redshift Serverless workgroup may be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_redshiftserverless_workgroup]
#   profiles: [recommended, ai_platform]
#   remediation: Set `publicly_accessible` to false.
#   fix:
#     set:
#       path: [publicly_accessible]
#       value: false
package decree.aws.redshift.serverless_public_access

import data.decree.tf

deny contains tf.finding(workgroup, "must not be publicly accessible", ["publicly_accessible"]) if {
	some workgroup in input.resource.aws_redshiftserverless_workgroup
	workgroup.values.publicly_accessible == true
}
