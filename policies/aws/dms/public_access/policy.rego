# METADATA
# title: DMS replication instances are not publicly accessible
# description: The instance holds credentials for both databases and the data on its way between them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dms_replication_instance
# custom:
#   id: aws.dms.public_access
#   aliases: [CKV_AWS_89]
#   requirement: no DMS replication instance may be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_dms_replication_instance]
#   profiles: [recommended]
#   frameworks:
#     pci_dss:
#       ["1.2.8.7", "1.3.1.8", "1.3.2.8", "1.4.2.8", "1.5.1.7", "10.3.2.6", "3.5.1.3.6", A1.1.2.2, A1.1.3.7,
#        A3.4.1.2]
#   remediation: Set `publicly_accessible` to false.
#   fix:
#     set:
#       path: [publicly_accessible]
#       value: false
package decree.aws.dms.public_access

import data.decree.tf

deny contains tf.finding(replication_instance, "must not be publicly accessible", ["publicly_accessible"]) if {
	some replication_instance in input.resource.aws_dms_replication_instance
	replication_instance.values.publicly_accessible == true
}
