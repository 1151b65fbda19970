# METADATA
# title: Transfer servers do not accept plain FTP
# description: FTP sends passwords and files in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/transfer_server
# custom:
#   id: aws.transfer.protocols
#   aliases: [CKV_AWS_357]
#   requirement: no Transfer server may accept plain FTP
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_transfer_server]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_7]
#     pci_dss: ["1.2.5.16", "2.2.5.16"]
#   remediation: Leave out FTP in `protocols`, and offer SFTP or FTPS.
package decree.aws.transfer.protocols

import data.decree.tf
import data.decree.value

deny contains tf.finding(server, "must be encrypted in transit", ["protocols"]) if {
	some server in input.resource.aws_transfer_server
	value.has(server.values.protocols, "FTP")
}
