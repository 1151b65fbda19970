# METADATA
# title: SSM documents are not public
# description: A public document shows scripts, names and paths of your systems to every AWS account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ssm_document
# custom:
#   id: aws.ssm.document_public
#   aliases: [CKV_AWS_303]
#   requirement: every SSM document must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_ssm_document]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["10.3.2.26", "3.5.1.3.31", A1.1.2.22, A3.4.1.25]
#   remediation: Name the accounts in permissions.account_ids.
package decree.aws.ssm.document_public

import data.decree.tf

deny contains tf.finding(document, "must not be publicly accessible", ["permissions", "account_ids"]) if {
	some document in input.resource.aws_ssm_document
	document.values.permissions.account_ids == "All"
}
